package io.doorstep.kit.audit;

import io.doorstep.kit.outbox.Outbox;
import jakarta.persistence.EntityManagerFactory;
import java.time.InstantSource;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts the watch over the entities in place.
@AutoConfiguration
class AuditAutoConfiguration {

    /// Spring Security's chain has order -100; around the answers that are kept for repeated requests.
    private static final int AFTER_SECURITY = -95;

    @Bean
    Audit audit(Outbox outbox, InstantSource clock, @Value("${spring.application.name}") String service) {
        return new Audit(outbox, clock, service);
    }

    @Bean
    FilterRegistrationBean<DownloadFilter> downloadFilter(Audit audit, PlatformTransactionManager transactions) {
        var registration =
                new FilterRegistrationBean<>(new DownloadFilter(audit, new TransactionTemplate(transactions)));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    InitializingBean entityAudit(EntityManagerFactory factory, Audit audit) {
        return () -> {
            var writes = new EntityWrites(audit);
            EventListenerRegistry listeners = factory.unwrap(SessionFactoryImplementor.class)
                    .getServiceRegistry()
                    .requireService(EventListenerRegistry.class);
            listeners.appendListeners(EventType.POST_INSERT, writes);
            listeners.appendListeners(EventType.POST_UPDATE, writes);
            listeners.appendListeners(EventType.POST_DELETE, writes);
        };
    }
}
