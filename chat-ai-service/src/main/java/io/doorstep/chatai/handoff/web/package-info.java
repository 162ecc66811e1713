/// Handoffs for staff.
@NullMarked
package io.doorstep.chatai.handoff.web;

import org.jspecify.annotations.NullMarked;
