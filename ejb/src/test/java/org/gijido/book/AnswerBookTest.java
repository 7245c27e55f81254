package org.gijido.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gijido.printing.AozoraText;
import org.gijido.printing.SpeakingTime;
import org.junit.jupiter.api.Test;

/** Reads the printed book back with another PDF library. */
class AnswerBookTest {

    private static final AnswerBook BOOK = new AnswerBook(new BookStyle(BookStyle.USUAL_SIZE, true), SpeakingTime.USUAL_RATE);

    @Test
    void everyAnswerStandsInTheBookAsTyped() throws IOException {
        List<BookAnswer> answers = BookFixture.session(12);
        try (PDDocument book = read("book", BOOK.book(BookFixture.COVER, answers))) {
            String text = squeezed(text(book, 1, book.getNumberOfPages()));
            assertEquals(12, text.split(squeezed("推進するためのプロジェクトチームを設置いたしました。"), -1).length - 1);
            for (String paragraph : answers.getFirst().text().split("\n")) {
                String plain = squeezed(AozoraText.parse(paragraph).plain());
                // A page may break inside a paragraph; its first lines and its last are on one page each.
                assertTrue(text.contains(plain.substring(0, 20)) && text.contains(plain.substring(plain.length() - 20)), plain);
            }
            assertTrue(text.contains("辻\uDB40\uDD00一郎") && text.contains("葛\uDB40\uDD00西") && text.contains("髙﨑"));
        }
    }

    @Test
    void everyPageButTheCoverHasItsNumberAndKey() throws IOException {
        try (PDDocument book = read("book", BOOK.book(BookFixture.COVER, BookFixture.session(12)))) {
            int pages = book.getNumberOfPages();
            for (int page = 2; page <= pages; page++) {
                assertTrue(text(book, page, page).contains(page + " / " + pages), "page " + page);
            }
            assertFalse(text(book, 1, 1).contains("1 / " + pages));
            assertTrue(text(book, 4, 4).contains("2022/03/01 / R4年3月 / 定例会議 / 代表 / 15番-福島太郎 議員 / 1-(1)-①"), text(book, 4, 4));
        }
    }

    @Test
    void contentsLeadToTheirPages() throws IOException {
        List<BookAnswer> answers = BookFixture.session(60);
        try (PDDocument book = read("book", BOOK.book(BookFixture.COVER, answers))) {
            var targets = new ArrayList<Integer>();
            for (int page = 0; page < 6; page++) {
                for (PDAnnotation annotation : book.getPage(page).getAnnotations()) {
                    var action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                    targets.add(((PDPageDestination) action.getDestination()).retrievePageNumber());
                }
            }
            assertEquals(answers.size(), targets.size());
            for (int i = 0; i < targets.size(); i++) {
                String head = text(book, targets.get(i) + 1, targets.get(i) + 1);
                assertTrue(head.contains(answers.get(i).key().foot()), head);
            }
            assertTrue(text(book, 2, 2).contains(Integer.toString(targets.getFirst() + 1)));
        }
    }

    /** A11: many questions share a sub-heading; the subject above tells them apart, and no word of either is cut. */
    @Test
    void contentsNameSubjectAndSubheading() throws IOException {
        BookAnswer first = BookFixture.answer(1, 1, true);
        try (PDDocument book = read("book", BOOK.book(BookFixture.COVER, List.of(first, BookFixture.answer(1, 2, true))))) {
            String contents = squeezed(text(book, 2, 2));
            assertTrue(contents.contains(squeezed(first.subject())) && contents.contains(squeezed(first.subheading())), contents);
            assertFalse(contents.contains("…"), contents);
        }
    }

    /** A9: a stamp under a text that it was not put on says so, in its box and in the list. */
    @Test
    void stampsThatTheTextHasLeftSaySo() throws IOException {
        BookAnswer answer = BookFixture.answer(1, 2, true);
        List<BookStamp> stamps = answer.stamps().stream()
                .map(stamp -> new BookStamp(stamp.step(), stamp.unit(), stamp.surname(), stamp.person(),
                        stamp.post(), stamp.at(), stamp.step().equals("課長")))
                .toList();
        BookAnswer changed = new BookAnswer(answer.questionId(), answer.key(), answer.subject(), answer.subheading(),
                answer.question(),
                answer.division(), answer.answerer(), answer.steps(), stamps, answer.signedOff(), answer.text(),
                answer.backData());
        try (PDDocument before = read("sheet", BOOK.sheet("あおば市", answer));
                PDDocument after = read("sheet-changed", BOOK.sheet("あおば市", changed))) {
            assertFalse(text(before, 1, 9).contains("押印後変更"));
            assertEquals(3, text(after, 1, 9).split("押印後変更", -1).length);
        }
    }

    @Test
    void bookmarksNameSpeakersAndQuestions() throws IOException {
        try (PDDocument book = read("book", BOOK.book(BookFixture.COVER, BookFixture.session(60)))) {
            PDOutlineItem contents = book.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("目次", contents.getTitle());
            PDOutlineItem speaker = contents.getNextSibling();
            assertEquals("代表 1 福島 太郎 議員", speaker.getTitle());
            assertEquals("1-(1)-① ウイズコロナ、アフターコロナを見据えた取り組みについて　市役所業務のデジタル化について", speaker.getFirstChild().getTitle());
            assertEquals("代表 3 辻\uDB40\uDD00 一郎 議員", speaker.getNextSibling().getNextSibling().getTitle());
        }
    }

    @Test
    void backDataIsPrintedOnlyWhenAskedFor() throws IOException {
        var without = new AnswerBook(new BookStyle(16, false), SpeakingTime.USUAL_RATE);
        BookAnswer answer = BookFixture.answer(1, 2, true);
        try (PDDocument plain = read("sheet", without.sheet("あおば市", answer));
                PDDocument full = read("sheet-back-data", BOOK.sheet("あおば市", answer))) {
            assertFalse(text(plain, 1, 9).contains("バックデータ"));
            assertTrue(text(full, 1, 9).contains("バックデータ"));
            assertTrue(text(full, 1, 9).contains("組織改正案.pdf"));
            assertTrue(text(full, 1, 9).contains("校了　R4年2月28日 13時5分24秒　佐藤 実　総務部 総務課"));
        }
    }

    @Test
    void unfinishedAnswersAreMarked() throws IOException {
        try (PDDocument open = read("sheet-open", BOOK.sheet("あおば市", BookFixture.answer(1, 2, false)));
                PDDocument done = read("sheet-done", BOOK.sheet("あおば市", BookFixture.answer(1, 2, true)))) {
            assertTrue(text(open, 1, 1).contains("未校了"));
            assertFalse(text(done, 1, 1).contains("未校了"));
        }
    }

    @Test
    void bookOfNothingIsStillABook() throws IOException {
        try (PDDocument book = read("book-empty", BOOK.book(BookFixture.COVER, List.of()))) {
            assertEquals(2, book.getNumberOfPages());
            assertTrue(text(book, 1, 1).contains("答弁 0 件"));
        }
    }

    /** By the time of the processor: a machine that is busy with other tests says nothing about the book. */
    @Test
    void threeHundredFiftyAnswersTakeLessThanFiveSeconds() {
        List<BookAnswer> answers = BookFixture.session(350);
        long wall = System.nanoTime();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        byte[] pdf = BOOK.book(BookFixture.COVER, answers);
        long used = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1_000_000;
        System.out.printf("Answer book: %d answers, %d KB, %d ms of processor, %d ms in all%n", answers.size(), pdf.length / 1024,
                used, (System.nanoTime() - wall) / 1_000_000);
        keep("book-350", pdf);
        assertTrue(used < 5_000, used + " ms");
    }

    private static PDDocument read(String name, byte[] pdf) throws IOException {
        keep(name, pdf);
        return Loader.loadPDF(pdf);
    }

    /** Leaves the file for eyes, when a folder is named. */
    private static void keep(String name, byte[] pdf) {
        String folder = System.getProperty("gijido.test.keep");
        if (folder != null) {
            try {
                Files.write(Path.of(folder, name + ".pdf"), pdf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
