package org.gijido.approvals.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.approvals.PostAt;
import org.gijido.approvals.PostWords;
import org.gijido.directory.HeldPost;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PostKind;
import org.gijido.directory.PostRank;
import org.gijido.directory.PostsOfDay;
import org.gijido.directory.UnitKind;
import org.gijido.platform.Message;
import org.gijido.shared.BusinessException;

/** The posts of a day: which of them leads at a rank of a unit, and who holds it. */
final class Posts {
    private static final String HEAD = "長";
    private static final String ACTING_HEAD = "事務取扱";
    private static final List<String> USUAL = List.of("市長", "副市長", "部長", "次長", "課長", "課長補佐", "係長");

    private final PostsOfDay day;

    Posts(PostsOfDay day) {
        this.day = day;
    }

    OrganisationOfDay organisation() {
        return day.organisation();
    }

    /**
     * The post that leads at a rank of a unit. Where posts of several titles stand there (課長, 主幹), its title tells it.
     *
     * @param unit null above all departments
     * @return empty when nobody holds one
     */
    Optional<PostAt> leading(Long unit, PostRank rank) {
        List<HeldPost> there = of(unit, rank).toList();
        if (there.stream().noneMatch(Posts::leads)) {
            return Optional.empty();
        }
        Set<String> titles = there.stream().map(HeldPost::title).collect(Collectors.toCollection(TreeSet::new));
        return Optional.of(new PostAt(unit, rank, titles.size() == 1 ? "" : leadingTitle(titles)));
    }

    /** The head of a unit by its kind. @throws BusinessException INVALID when nobody holds the post */
    PostAt head(long unit) {
        return needed(unit, headRank(unit));
    }

    /** @throws BusinessException INVALID when nobody holds the post, naming unit and title */
    PostAt needed(Long unit, PostRank rank) {
        return leading(unit, rank).orElseThrow(() -> empty(new PostAt(unit, rank)));
    }

    /** The post. @throws BusinessException INVALID when nobody holds it */
    PostAt held(PostAt post) {
        if (holders(post).isEmpty()) {
            throw empty(post);
        }
        return post;
    }

    BusinessException empty(PostAt post) {
        Object place = post.unitId() == null ? new Message("approvals.post.city", List.of())
                : organisation().path(post.unitId());
        return BusinessException.unprocessable("approvals.error.emptyPost", place, title(post));
    }

    /** @throws BusinessException INVALID for a unit that this day does not have */
    PostRank headRank(long unit) {
        UnitKind kind = organisation().find(unit)
                .orElseThrow(() -> BusinessException.unprocessable("approvals.error.unitGone", "#" + unit)).kind();
        return switch (kind) {
            case DEPARTMENT -> PostRank.DEPARTMENT_HEAD;
            case DIVISION -> PostRank.DIVISION_HEAD;
            case SECTION -> PostRank.SECTION_HEAD;
        };
    }

    /** Who holds the post, in the order of the persons' numbers; none for a vacant one. */
    List<Long> holders(PostAt post) {
        return of(post.unitId(), post.rank()).filter(held -> post.title().isEmpty() || post.title().equals(held.title()))
                .map(HeldPost::personId).distinct().toList();
    }

    /** 財務部 財政課 課長, as its holder has it that day. */
    Object words(PostAt post) {
        String path = post.unitId() == null ? "" : organisation().path(post.unitId());
        Object title = title(post);
        return path.isEmpty() ? title : title instanceof String known ? path + " " + known : List.of(path, title);
    }

    private Object title(PostAt post) {
        if (!post.title().isEmpty()) {
            return post.title();
        }
        return of(post.unitId(), post.rank()).filter(Posts::leads).map(HeldPost::title).findFirst().<Object>map(title -> title)
                .orElseGet(() -> PostWords.of(post.rank()));
    }

    private Stream<HeldPost> of(Long unit, PostRank rank) {
        return day.held().stream().filter(held -> held.liesIn(unit) && held.rank() == rank);
    }

    /** Who holds a post beside the own one leads only as its acting head; 主幹 beside another post is nobody's head. */
    private static boolean leads(HeldPost held) {
        return held.kind() == PostKind.MAIN || held.title().endsWith(HEAD) || held.title().contains(ACTING_HEAD);
    }

    private static String leadingTitle(Set<String> titles) {
        return titles.stream().filter(USUAL::contains).findFirst()
                .or(() -> titles.stream().filter(title -> title.endsWith(HEAD)).findFirst()).orElse("");
    }
}
