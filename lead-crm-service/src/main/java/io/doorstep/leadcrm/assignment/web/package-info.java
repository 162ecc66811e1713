/// The rules of assignment, agents' profiles and ponds over HTTP.
@NullMarked
package io.doorstep.leadcrm.assignment.web;

import org.jspecify.annotations.NullMarked;
