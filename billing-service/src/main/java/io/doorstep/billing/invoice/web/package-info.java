/// Invoices and credits over HTTP.
@NullMarked
package io.doorstep.billing.invoice.web;

import org.jspecify.annotations.NullMarked;
