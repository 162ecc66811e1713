/// Templates over HTTP.
@NullMarked
package io.doorstep.campaign.template.web;

import org.jspecify.annotations.NullMarked;
