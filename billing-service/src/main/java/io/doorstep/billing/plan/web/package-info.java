/// Plans over HTTP.
@NullMarked
package io.doorstep.billing.plan.web;

import org.jspecify.annotations.NullMarked;
