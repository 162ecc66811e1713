package io.doorstep.campaign.template;

record PreviewResponse(String subject, String html, String text) {

    static PreviewResponse of(RenderedMail mail) {
        return new PreviewResponse(mail.subject(), mail.html(), mail.text());
    }
}
