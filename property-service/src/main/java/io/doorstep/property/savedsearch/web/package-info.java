/// Saved searches over REST, and the page on which a client stops the alerts.
@NullMarked
package io.doorstep.property.savedsearch.web;

import org.jspecify.annotations.NullMarked;
