/// API keys over REST.
@NullMarked
package io.doorstep.identity.apikey.web;

import org.jspecify.annotations.NullMarked;
