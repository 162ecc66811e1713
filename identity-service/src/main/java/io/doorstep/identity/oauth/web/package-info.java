/// OAuth over HTTP, in the words and error codes of its RFCs.
@NullMarked
package io.doorstep.identity.oauth.web;

import org.jspecify.annotations.NullMarked;
