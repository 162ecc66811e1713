/// Sequences over HTTP.
@NullMarked
package io.doorstep.campaign.sequence.web;

import org.jspecify.annotations.NullMarked;
