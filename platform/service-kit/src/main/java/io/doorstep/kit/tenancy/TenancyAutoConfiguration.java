package io.doorstep.kit.tenancy;

import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.TaskDecorator;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/// Puts both walls in place.
@AutoConfiguration(before = HibernateJpaAutoConfiguration.class)
class TenancyAutoConfiguration {

    @Bean
    JpaVendorAdapter jpaVendorAdapter() {
        return new TenantJpaVendorAdapter();
    }

    @Bean
    HibernatePropertiesCustomizer tenantResolution() {
        var resolver = new BoundTenantResolver();
        return properties -> properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, resolver);
    }

    /// Work handed to an executor goes on for the tenant that handed it over.
    @Bean
    TaskDecorator tenantTaskDecorator() {
        return work -> Tenancy.find()
                .<Runnable>map(tenant -> () -> Tenancy.runAs(tenant, work))
                .orElse(work);
    }

    private static final class TenantJpaVendorAdapter extends HibernateJpaVendorAdapter {

        private final HibernateJpaDialect dialect = new TenantJpaDialect();

        @Override
        public HibernateJpaDialect getJpaDialect() {
            return dialect;
        }
    }
}
