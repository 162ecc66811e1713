package io.doorstep.campaign.template.web;

import io.doorstep.campaign.template.RenderedMail;

record PreviewResponse(String subject, String html, String text) {

    static PreviewResponse of(RenderedMail mail) {
        return new PreviewResponse(mail.subject(), mail.html(), mail.text());
    }
}
