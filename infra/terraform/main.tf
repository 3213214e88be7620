# Installs the pages with the CX as Code provider. Every value comes from manifest.json, which the command line reads too.

locals {
  manifest = jsondecode(replace(file("${path.module}/../../manifest.json"), "{page}", var.page))

  groups = {
    agent = var.agent_groups
    queue = var.supervisor_groups
  }
  # A part without groups is left out.
  group_ids = {
    for key, names in local.groups : key => [for name in names : data.genesyscloud_group.named[name].id]
    if length(names) > 0
  }

  roles        = { for one in local.manifest.roles : one.key => one if contains(keys(local.group_ids), one.key) }
  clients      = { for one in local.manifest.oauthClients : one.key => one if contains(keys(local.group_ids), one.key) }
  integrations = { for one in local.manifest.integrations : one.key => one if contains(keys(local.group_ids), one.key) }

  grants = var.assign_roles ? flatten([
    for key, ids in local.group_ids : [for id in ids : { key = key, group_id = id }]
  ]) : []
}

data "genesyscloud_group" "named" {
  for_each = setunion(var.agent_groups, var.supervisor_groups)
  name     = each.value
}

data "genesyscloud_auth_division_home" "home" {}

resource "genesyscloud_auth_role" "role" {
  for_each    = local.roles
  name        = each.value.name
  description = each.value.description

  dynamic "permission_policies" {
    for_each = each.value.permissionPolicies
    content {
      domain      = permission_policies.value.domain
      entity_name = permission_policies.value.entityName
      action_set  = permission_policies.value.actionSet
    }
  }
}

resource "genesyscloud_group_roles" "grant" {
  for_each = { for one in local.grants : one.group_id => one.key... }
  group_id = each.key

  dynamic "roles" {
    for_each = concat([for key in each.value : genesyscloud_auth_role.role[key].id], tolist(var.other_role_ids))
    content {
      role_id      = roles.value
      division_ids = [data.genesyscloud_auth_division_home.home.id]
    }
  }
}

resource "genesyscloud_oauth_client" "client" {
  for_each                      = local.clients
  name                          = each.value.name
  description                   = each.value.description
  authorized_grant_type         = each.value.authorizedGrantType
  registered_redirect_uris      = each.value.registeredRedirectUri
  scopes                        = each.value.scope
  access_token_validity_seconds = each.value.accessTokenValiditySeconds
  state                         = "active"
}

resource "genesyscloud_integration" "page" {
  for_each         = local.integrations
  integration_type = each.value.integrationType.id
  intended_state   = "ENABLED"

  config {
    name  = each.value.name
    notes = each.value.notes
    properties = jsonencode(merge(
      each.value.properties,
      { groups = local.group_ids[each.key] },
      { for name in ["queueIdFilterList"] : name => var.queue_ids if contains(keys(each.value.properties), name) },
    ))
    advanced = jsonencode(each.value.advanced)
  }
}
