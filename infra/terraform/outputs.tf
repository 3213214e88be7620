output "config_json" {
  description = "Put it beside the pages as config.json: terraform output -raw config_json > config.json"
  value = jsonencode({
    clientId = { for key, client in genesyscloud_oauth_client.client : key => client.id }
    grant    = "pkce"
    region   = var.region
  })
}

output "integration_ids" {
  description = "The integrations that were made, by part."
  value       = { for key, integration in genesyscloud_integration.page : key => integration.id }
}

output "role_ids" {
  description = "The roles to give to people where assign_roles is false."
  value       = { for key, role in genesyscloud_auth_role.role : key => role.id }
}
