/// Consent over REST.
@NullMarked
package io.doorstep.identity.consent.web;

import org.jspecify.annotations.NullMarked;
