/// The suppression list, and the way out that every marketing message carries, over HTTP.
@NullMarked
package io.doorstep.campaign.suppression.web;

import org.jspecify.annotations.NullMarked;
