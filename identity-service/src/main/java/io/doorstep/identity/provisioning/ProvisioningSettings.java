package io.doorstep.identity.provisioning;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param roles of a person whom the directory adds without saying any
@ConfigurationProperties("identity.provisioning")
record ProvisioningSettings(@DefaultValue("client") Set<String> roles) {}
