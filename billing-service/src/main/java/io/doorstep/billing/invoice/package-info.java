/// Invoices: fee, overage, credits and tax of a month, previewed at any time and issued once.
///
/// In: terms and usage, inside this service. Out: `invoice.issued`.
/// Tables: `invoice`, `invoice_line`, `invoice_counter`, `credit_entry`. Jobs: `invoice.issue`, `invoice.overdue`.
@ApplicationModule(
        displayName = "Invoices",
        allowedDependencies = {"plan", "subscription", "usage", "money"})
@NullMarked
package io.doorstep.billing.invoice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
