/// Consent over HTTP.
@NullMarked
package io.doorstep.leadcrm.consent.web;

import org.jspecify.annotations.NullMarked;
