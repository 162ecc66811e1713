/// The message log over HTTP.
@NullMarked
package io.doorstep.campaign.delivery.web;

import org.jspecify.annotations.NullMarked;
