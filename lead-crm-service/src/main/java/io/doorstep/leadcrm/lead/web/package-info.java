/// Leads over HTTP: the public form, the API, the quarantine.
@NullMarked
package io.doorstep.leadcrm.lead.web;

import org.jspecify.annotations.NullMarked;
