package io.doorstep.property.development;

import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.property.development.MoveUnit.ReservationEnd;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The job that ends reservations.
@Configuration(proxyBeanMethods = false)
class DevelopmentConfiguration {

    @Bean
    TenantTask<ReservationEnd> reservationEnd(ObjectProvider<MoveUnit> moveUnit) {
        return TenantTask.oneTime("unit.reservation-end", ReservationEnd.class, end -> moveUnit.getObject()
                .end(end));
    }
}
