/// HubSpot over HTTP: the connection, the records and their conflicts, and HubSpot's own webhooks.
@NullMarked
package io.doorstep.leadcrm.hubspot.web;

import org.jspecify.annotations.NullMarked;
