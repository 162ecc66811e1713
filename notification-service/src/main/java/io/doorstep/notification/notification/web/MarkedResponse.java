package io.doorstep.notification.notification.web;

record MarkedResponse(int changed, long unread) {}
