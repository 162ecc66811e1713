package io.doorstep.billing.invoice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When invoices are made and paid.
///
/// @param grace how long after a period its last usage may still arrive
/// @param dueAfter how long a business has to pay
@ConfigurationProperties("doorstep.invoice")
record InvoiceSettings(
        @DefaultValue("6h") Duration grace,
        @DefaultValue("14d") Duration dueAfter) {}
