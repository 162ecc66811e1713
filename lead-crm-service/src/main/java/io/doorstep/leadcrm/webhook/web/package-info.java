/// Webhooks over HTTP: endpoints, their deliveries, and the events to pull.
@NullMarked
package io.doorstep.leadcrm.webhook.web;

import org.jspecify.annotations.NullMarked;
