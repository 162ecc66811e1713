package io.doorstep.campaign.tracking.web;

record ReclassifiedResponse(int judged) {}
