package org.gijido.sentences;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a council can word in its own way. Places stand in braces and are named in Japanese; {@link #needed} may not be left
 * out, {@link #allowed} may. The words of the council itself can be used in every sentence.
 */
public enum Phrase {
    MEMBERS(Group.WORDS, "諸君", List.of(), List.of()),
    OBJECTION(Group.WORDS, "御異議", List.of(), List.of()),
    COPULA(Group.WORDS, "であります", List.of(), List.of()),
    HONORIFIC(Group.WORDS, "議員", List.of(), List.of()),
    HONORIFIC_OF_OTHERS(Group.WORDS, "氏", List.of(), List.of()),

    OPEN_ELECTRONIC(Group.OPENING, "これより、{件名}を電子採決により採決いたします。{委員長報告}{件名を諮ること}ことに賛成の{諸君}は賛成のボタンを、"
            + "反対の{諸君}は反対のボタンを押してください。{意味}", List.of("件名を諮ること", "意味"), List.of("件名", "委員長報告", "出席")),
    OPEN_SECRET(Group.OPENING, "これより、{件名}を無記名投票により採決いたします。表決に加わる出席議員は、{出席}名{であります}。{委員長報告}"
            + "{件名を諮ること}ことに賛成の{諸君}は賛成を、反対の{諸君}は反対を、議席の端末で投票してください。{意味}",
            List.of("件名を諮ること", "意味"), List.of("件名", "委員長報告", "出席")),
    OPEN_PAPER(Group.OPENING, "これより、{件名}を投票用紙により採決いたします。表決に加わる出席議員は、{出席}名{であります}。{委員長報告}"
            + "{件名を諮ること}ことに賛成の{諸君}は賛成と、反対の{諸君}は反対と、投票用紙に記載してください。{意味}",
            List.of("件名を諮ること", "意味"), List.of("件名", "委員長報告", "出席")),
    OPEN_LOOKED_AT(Group.OPENING, "これより、{件名}を{起立}により採決いたします。{委員長報告}{意味}", List.of("件名", "意味"),
            List.of("起立", "委員長報告", "出席")),
    OPEN_CONSENT(Group.OPENING, "これより、{件名}を採決いたします。{委員長報告}{意味}", List.of("件名", "意味"), List.of("委員長報告", "出席")),
    OPEN_ELECTION(Group.OPENING, "これより、{件名}を行います。選挙は、{投票方法}により行います。選挙する人数は、{人数}人{であります}。"
            + "投票に加わる出席議員は、{出席}名{であります}。1人の氏名を選択して投票してください。", List.of("件名"), List.of("投票方法", "人数", "出席")),
    REPORTED(Group.OPENING, "{件名}に対する委員長の報告は、{いずれも}{報告}{であります}。", List.of("報告"), List.of("件名", "いずれも")),
    REPORTED_REJECTION(Group.OPENING, "{件名}に対する委員長の報告は、{報告}{であります}。よって、{原案}について採決いたします。", List.of("報告"),
            List.of("件名", "原案")),

    ASK_CONSENT(Group.QUESTION, "お諮りいたします。{件名}は、{いずれも}{諮ること}ことに{御異議}ありませんか。", List.of("件名", "諮ること"), List.of("いずれも")),
    ASK_LOOKED_AT(Group.QUESTION, "{件名を諮ること}ことに賛成の{諸君}の{起立}を求めます。", List.of("件名を諮ること", "起立"), List.of("件名")),
    ASK_DESIGNATION(Group.QUESTION, "{件名}についてお諮りいたします。選挙の方法は、地方自治法第118条第2項の規定により、指名推選によりたいと思います。"
            + "これに{御異議}ありませんか。", List.of("件名"), List.of()),
    NAME_PERSONS(Group.QUESTION, "{御異議}なしと認めます。よって、選挙の方法は、指名推選によることに決しました。{件名}の被指名人に、{指名}を指名いたします。"
            + "お諮りいたします。ただいま指名いたしました{指名}を当選人と定めることに{御異議}ありませんか。", List.of("指名"), List.of("件名")),
    OBJECTED(Group.QUESTION, "{御異議}がありますので、{次の方法}により採決いたします。", List.of("次の方法"), List.of("件名")),
    OBJECTED_TO_DESIGNATION(Group.QUESTION, "{御異議}がありますので、選挙は、投票により行います。", List.of(), List.of("件名")),
    CLOSE_ASK(Group.QUESTION, "投票漏れはありませんか。", List.of(), List.of()),
    CLOSE_ALL(Group.QUESTION, "投票漏れなしと認めます。投票を終了いたします。", List.of(), List.of()),

    ALL(Group.COUNT, "{賛成}全員{であります}。", List.of("賛成"), List.of()),
    MANY(Group.COUNT, "{賛成}多数{であります}。", List.of("賛成"), List.of()),
    FEW(Group.COUNT, "{賛成}少数{であります}。", List.of("賛成"), List.of()),
    CONSENTED(Group.COUNT, "{御異議}なしと認めます。", List.of(), List.of()),
    PART_REACHED(Group.COUNT, "出席議員の{割合}の{賛成}{であります}。", List.of("割合", "賛成"), List.of()),
    PART_MISSED(Group.COUNT, "{賛成}は、出席議員の{割合}に達しておりません。", List.of("割合", "賛成"), List.of()),
    COUNTED(Group.COUNT, "投票の結果を報告いたします。賛成{賛成の数}票、反対{反対の数}票{棄権の数}{であります}。",
            List.of("賛成の数", "反対の数", "棄権の数"), List.of()),
    TIED(Group.COUNT, "可否同数{であります}。よって、地方自治法第116条第1項の規定により、議長において{件名}に対する可否を裁決いたします。",
            List.of("件名"), List.of()),
    CAST(Group.COUNT, "議長は、{結果}と裁決いたします。", List.of("結果"), List.of("件名")),

    ENACTED(Group.OUTCOME, "よって、{件名}は、{いずれも}{とおり}{結果}されました。", List.of("件名", "とおり", "結果"), List.of("いずれも")),
    FALLEN(Group.OUTCOME, "よって、{件名}は、{いずれも}{結果}されました。", List.of("件名", "結果"), List.of("いずれも")),
    RESOLVED(Group.OUTCOME, "よって、{件名}は、{いずれも}{とおり}{議決}ことに決しました。", List.of("件名", "とおり", "議決"), List.of("いずれも")),
    ELECTED(Group.OUTCOME, "投票の結果、{当選人}が当選されました。", List.of("当選人"), List.of("件名")),
    DESIGNATED(Group.OUTCOME, "{御異議}なしと認めます。よって、{件名}は、ただいま指名いたしました{当選人}が当選されました。", List.of("当選人"), List.of("件名")),
    SEATS_LEFT(Group.OUTCOME, "なお、{欠けた人数}人については、当選人がありません。", List.of("欠けた人数"), List.of("件名")),
    NOBODY(Group.OUTCOME, "投票の結果、法定得票数に達した者がありません。よって、{件名}は、当選人なしとなりました。", List.of("件名"), List.of());

    /** Where the page shows it. */
    public enum Group { WORDS, OPENING, QUESTION, COUNT, OUTCOME }

    private static final Set<String> OWN_WORDS = Set.of("諸君", "御異議", "であります");

    private final Group group;
    private final String usual;
    private final List<String> needed;
    private final List<String> further;

    Phrase(Group group, String usual, List<String> needed, List<String> further) {
        this.group = group;
        this.usual = usual;
        this.needed = needed;
        this.further = further;
    }

    public Group group() {
        return group;
    }

    /** What a council says that words nothing of its own. */
    public String usual() {
        return usual;
    }

    /** Places that may not be left out. */
    public List<String> needed() {
        return needed;
    }

    /** All places that can be filled, the needed ones first; none in a word. */
    public List<String> allowed() {
        return group == Group.WORDS ? List.of() : Stream.of(needed.stream(), further.stream(), OWN_WORDS.stream().sorted())
                .flatMap(names -> names).collect(Collectors.toUnmodifiableList());
    }
}
