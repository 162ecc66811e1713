/// Delegation over HTTP: the workflows of a business, the ledger of their runs, and their callbacks.
@NullMarked
package io.doorstep.leadcrm.delegation.web;

import org.jspecify.annotations.NullMarked;
