package io.doorstep.identity.settings;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/// The client of lead-crm-service; address and time-outs are settings of the group.
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "lead-crm", types = WebhookEndpointsApi.class)
class NeighbourClients {}
