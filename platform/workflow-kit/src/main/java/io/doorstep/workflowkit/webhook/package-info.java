/// Messages to addresses of others by Standard Webhooks 1.0.0: signed, sent a few at a time, and what an answer means.
@NullMarked
package io.doorstep.workflowkit.webhook;

import org.jspecify.annotations.NullMarked;
