variable "page" {
  description = "The folder that serves the pages, such as https://recording.example.com."
  type        = string
  validation {
    condition     = can(regex("^https://[a-z0-9.-]+(:[0-9]+)?(/[^?#@]*[^/?#@])?$", var.page)) && !can(regex("^https://[^/]+:443(/|$)", var.page)) && !can(regex("(?i)\\.html?$", var.page))
    error_message = "An https address with the host in lower case (xn--… for other scripts) and without port 443, a query, a slash at its end or a file."
  }
}

variable "region" {
  description = "The domain of your region, such as mypurecloud.de: it goes to config.json."
  type        = string
  default     = "mypurecloud.com"
}

variable "agent_groups" {
  description = "Names of the agents' groups: who sees the widget."
  type        = set(string)
  validation {
    condition     = length(var.agent_groups) > 0
    error_message = "At least one group: with none, everybody would see the widget."
  }
}

variable "supervisor_groups" {
  description = "Names of the supervisors' groups. None: no queue page, and no client and role for it."
  type        = set(string)
  default     = []
}

variable "queue_ids" {
  description = "The widget only on calls of these queues. None: of all."
  type        = list(string)
  default     = []
}

variable "assign_roles" {
  description = "Give the roles to the groups. genesyscloud_group_roles manages ALL roles of a group: those that other_role_ids does not name are taken away."
  type        = bool
  default     = false
}

variable "other_role_ids" {
  description = "Roles that the groups keep, where assign_roles is true."
  type        = set(string)
  default     = []
}
