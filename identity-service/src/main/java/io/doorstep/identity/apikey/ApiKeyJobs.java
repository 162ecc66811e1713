package io.doorstep.identity.apikey;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiKeyJobs {

    @Bean
    TenantTask<ExpireApiKey.ExpiryJob> apiKeyExpiry(ExpireApiKey expire) {
        return expire.task();
    }
}
