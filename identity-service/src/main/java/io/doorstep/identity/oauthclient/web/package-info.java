/// OAuth clients over HTTP.
@NullMarked
package io.doorstep.identity.oauthclient.web;

import org.jspecify.annotations.NullMarked;
