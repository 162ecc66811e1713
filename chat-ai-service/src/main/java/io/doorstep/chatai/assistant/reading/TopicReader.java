package io.doorstep.chatai.assistant.reading;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what a message is about beside the home itself; one pattern a topic, all in one place.
class TopicReader {
    private static final String PEOPLE =
            "(?:neighbou?rhoods?|areas?|communit(?:y|ies)|people|families|family|residents?|neighbou?rs|population|district|part of town|street)";
    private static final String GROUP =
            "(?:black|white|asian|hispanic|latino|latina|african|arab|jewish|muslim|christian|catholic|hindu|indian|chinese|mexican|immigrants?|foreigners?|gay|lgbt\\w*|ethnic|racial|religious|old people|elderly|disabled)";
    private static final Map<Topic, Pattern> TOPICS = topics();

    Set<Topic> read(String text) {
        var found = EnumSet.noneOf(Topic.class);
        TOPICS.forEach((topic, pattern) -> {
            if (pattern.matcher(text).find()) {
                found.add(topic);
            }
        });
        return found;
    }

    private static Map<Topic, Pattern> topics() {
        var topics = new EnumMap<Topic, Pattern>(Topic.class);
        topics.put(
                Topic.STEERING,
                pattern(
                        "\\b" + GROUP + "[\\s-]+(?:\\w+\\s+)?" + PEOPLE + "\\b"
                                + "|\\b(?:many|any|no|few|lots of|mostly|mainly|without|too many|are there|is it|is there)\\s+(?:\\w+\\s+)?(?:blacks|whites|asians|hispanics|latinos|muslims|jews|christians|hindus|arabs|mexicans|immigrants|foreigners|gays|refugees|minorities|kids in the|children in the|families with)\\b"
                                + "|\\b(?:kind|type|sort) of (?:people|neighbou?rs|families)\\b|\\bwho lives (?:there|here|around|in)\\b|\\bdemographic|\\bracial|\\bethnic"
                                + "|\\b(?:safe|dangerous|bad|sketchy|rough|good|nice) (?:neighbou?rhood|area|part of town)\\b|\\b(?:neighbou?rhood|area|it)\\s+(?:is\\s+)?safe\\b|\\bcrime\\b"
                                + "|\\bmy own kind\\b|\\bno (?:kids|children)\\b|\\badults only\\b|\\b(?:good|best|bad) schools?\\b"));
        topics.put(
                Topic.HUMAN_WANTED,
                pattern(
                        "\\b(?:talk|speak|chat|connect|transfer|pass|put|hand|get)\\b[^.?!]{0,25}\\b(?:human|person|agent|someone|somebody|representative|broker|realtor|advis[eo]r|staff|people|colleague)\\b"
                                + "|(?<!are you an? )(?<!is this an? )(?<!with an? )(?<!to an? )\\b(?:real|actual|live) (?:human|person|agent)\\b|\\bhuman please\\b|^\\s*(?:human|agent|representative)\\s*[.!]?$"
                                + "|\\b(?:want|need) (?:an? )?(?:human|agent|representative|broker)\\b|\\bsomeone (?:call|contact)"));
        topics.put(
                Topic.CALL_BACK,
                pattern(
                        "\\b(?:call|ring|phone) me\\b(?!\\s+(?-i:\\p{Lu}))|\\bcall ?back\\b|\\bgive me a (?:call|ring)\\b|\\bcontact me\\b"));
        topics.put(
                Topic.PRIVACY,
                pattern(
                        "\\b(?:delete|remove|erase|forget)\\b[^.?!]{0,20}\\b(?:my (?:data|details|information|number|e-?mail)|me\\b)|\\bgdpr\\b|\\bprivacy\\b|\\bwhat (?:do|will) you do with my\\b|\\bmy (?:personal )?data\\b"));
        topics.put(
                Topic.ARE_YOU_HUMAN,
                pattern(
                        "\\bare you (?:an? )?(?:real|human|bot|robot|person|ai|machine|chat ?bot|chat ?gpt)|\\bis this (?:an? )?(?:bot|robot|ai|human|real person)|\\bam i (?:talking|speaking|chatting) (?:to|with) an? (?:bot|robot|human|real|ai|person|machine)|\\bwho are you\\b|\\bwhat are you\\b|\\bwhat's your name\\b|\\byour name\\?"));
        topics.put(
                Topic.INSTRUCTIONS,
                pattern(
                        "\\b(?:ignore|disregard|forget|override)\\b[^.?!]{0,30}\\b(?:instructions?|rules?|prompt|previous|above)\\b|\\bsystem prompt\\b|\\bjailbreak|\\bpretend (?:to be|you)|\\byou are now\\b|\\bact as\\b|\\bdeveloper mode\\b|\\bother (?:tenants?|customers?|companies|organi[sz]ations?|visitors?)['s]*\\s*(?:data|listings|leads|conversations|details|names|numbers|e-?mails?)"));
        topics.put(
                Topic.SELLING,
                pattern(
                        "\\b(?:sell|list|valu(?:e|ation)|appraisal|estimate)\\b[^.?!]{0,20}\\b(?:my|our) (?:\\w+ )?(?:home|house|apartment|condo|flat|property|place|land)\\b|\\bwhat(?:'s| is) my (?:home|house|apartment|condo|property) worth\\b"));
        topics.put(
                Topic.FINANCE,
                pattern(
                        "\\bmortgages?\\b|\\binterest rates?\\b|\\bloans?\\b|\\bdown ?payment\\b|\\bfinanc(?:e|ing)\\b|\\bproperty tax|\\btaxes\\b|\\bhoa (?:fee|dues)|\\bclosing costs?\\b|\\binstal+ments?\\b"));
        topics.put(
                Topic.NEGOTIATION,
                pattern(
                        "\\b(?:negotiab|negotiate|discount|lower offer|make an offer|best price|bargain)|\\bwould they (?:take|accept)\\b|\\bwill the (?:seller|owner)s? (?:take|accept)\\b|\\bcome down (?:on|in) (?:the )?price\\b"));
        topics.put(
                Topic.VIEWING,
                pattern(
                        "\\bwhen (?:can|could|may) (?:i|we) (?:see|visit|view|come)|\\b(?:book|arrange|schedule|organi[sz]e|set up|have|request) (?:an? )?(?:viewing|visit|showing|tour|appointment)|\\b(?:viewing|showing|open house|appointment)\\b|\\b(?:can|could|may) (?:i|we) (?:visit|view|tour|come by|come see|see it|see that|see this|see the (?:first|second|third|fourth|fifth|last|house|home|place))|\\bvisit (?:it|the|this|that)\\b|\\bsee it in person\\b|\\btake a look at it\\b"));
        topics.put(
                Topic.COMPARISON,
                pattern(
                        "\\bcompar(?:e|ison)|\\bdifference between\\b|\\bwhich (?:one )?is (?:better|cheaper|bigger|larger|newer)\\b|\\bversus\\b|\\bvs\\b"));
        topics.put(
                Topic.START_OVER,
                pattern(
                        "\\bstart (?:over|again|from scratch)\\b|\\bnew search\\b|\\bforget (?:that|it|all that|everything)\\b|\\breset\\b|\\bclear (?:that|all|everything|my search)\\b"));
        topics.put(
                Topic.BUSINESS,
                pattern(
                        "\\b(?:opening|office|business|working) hours\\b|\\bwhen (?:are you|do you) open\\b|\\byour (?:office|address|phone|number|e-?mail|website|commission|fees?)\\b|\\bwhere (?:are you|is your office)\\b|\\bhow (?:can|do) i (?:reach|contact) you\\b"));
        topics.put(
                Topic.OUT_OF_SCOPE,
                pattern(
                        "\\bweather\\b|\\bjokes?\\b|\\bpoems?\\b|\\brecipes?\\b|\\bfootball\\b|\\bpolitic|\\belections?\\b|\\bpresident\\b|\\bstocks?\\b|\\bbitcoin\\b|\\bcrypto|\\bhomework\\b|\\btranslate\\b|\\bwrite (?:me )?(?:an?|some) (?:code|essay|story|program|song|script)|\\bcapital of\\b|\\bmovies?\\b|\\bmeaning of life\\b|\\blegal advice\\b|\\bmedical\\b|\\bsong\\b"));
        topics.put(
                Topic.GREETING,
                pattern("^\\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|howdy|hola|yo)\\b"));
        topics.put(
                Topic.HOW_ARE_YOU,
                pattern("\\bhow(?:'s| is| are) (?:you|it going|things|your day)\\b|\\bwhat's up\\b"));
        topics.put(Topic.THANKS, pattern("\\b(?:thanks|thank you|thx|cheers|much appreciated|great help)\\b"));
        topics.put(
                Topic.GOODBYE,
                pattern(
                        "\\b(?:bye|goodbye|see you|have a (?:nice|good|great) (?:day|evening|one)|talk later)\\b|^\\W*(?:that's all|that is all|nothing else)\\b"));
        topics.put(
                Topic.YES,
                pattern(
                        "^\\W*(?:yes|yeah|yep|yup|sure|ok|okay|of course|absolutely|please do|sounds good|go ahead|definitely|correct|right)\\b"));
        topics.put(Topic.NO, pattern("^\\W*(?:no|nope|nah|not really|not now|no thanks|rather not|maybe later)\\b"));
        return topics;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)" + words);
    }
}
