package io.doorstep.chatai.assistant.listing;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/// The client of property-service; address and time-outs are settings of the group.
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "property", types = BriefingApi.class)
class PropertyClients {}
