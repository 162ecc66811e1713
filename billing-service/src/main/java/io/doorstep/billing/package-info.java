/// Billing: what each business has subscribed to, what it used, what it owes and what it paid.
@NullMarked
package io.doorstep.billing;

import org.jspecify.annotations.NullMarked;
