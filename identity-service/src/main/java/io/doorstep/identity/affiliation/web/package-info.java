/// Affiliations over REST.
@NullMarked
package io.doorstep.identity.affiliation.web;

import org.jspecify.annotations.NullMarked;
