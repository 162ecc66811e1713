/// Onboarding over REST.
@NullMarked
package io.doorstep.identity.onboarding.web;

import org.jspecify.annotations.NullMarked;
