package io.doorstep.chatai.channel.web;

import io.doorstep.chatai.channel.WebsiteView;
import org.jspecify.annotations.Nullable;

/// @param greeting as a visitor reads it
/// @param chosenGreeting as it was configured
/// @param embedCode to be put into the pages of the organization's website
record WebsiteResponse(
        String greeting,
        @Nullable String chosenGreeting,
        String colour,
        String position,
        String embedCode,
        String chatUrl,
        String previewUrl) {
    static WebsiteResponse of(WebsiteView view, String publicUrl) {
        var slug = view.organization().slug();
        var page = publicUrl + "/chat/" + slug;
        return new WebsiteResponse(
                view.greeting(),
                view.chosenGreeting(),
                view.colour(),
                view.position().onTheWire(),
                "<script src=\"" + publicUrl + "/embed/" + slug + ".js\" async></script>",
                page,
                page + "?asset=preview");
    }
}
