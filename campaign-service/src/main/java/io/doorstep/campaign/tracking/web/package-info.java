/// The pixel, the click redirect, and the judging anew over HTTP.
@NullMarked
package io.doorstep.campaign.tracking.web;

import org.jspecify.annotations.NullMarked;
