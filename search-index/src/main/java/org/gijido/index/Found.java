package org.gijido.index;

/** In which documents and subjects a word was found, and how often. Used again for the next word. */
final class Found {

    interface Use {
        void accept(int number, float times);
    }

    private final float[] inDocument;
    private final float[] inSubject;
    private final int[] foundDocuments;
    private final int[] foundSubjects;
    private int documents;
    private int subjects;

    Found(int documents, int subjects) {
        inDocument = new float[documents];
        inSubject = new float[subjects];
        foundDocuments = new int[documents];
        foundSubjects = new int[subjects];
    }

    void add(int document, int subject, int times, int weight) {
        if (inDocument[document] == 0) {
            foundDocuments[documents++] = document;
        }
        if (inSubject[subject] == 0) {
            foundSubjects[subjects++] = subject;
        }
        inDocument[document] += times;
        inSubject[subject] += times * weight;
    }

    int documents() {
        return documents;
    }

    /** Tells everything and forgets it. */
    void drain(Use ofDocument, Use ofSubject) {
        for (int i = 0; i < documents; i++) {
            ofDocument.accept(foundDocuments[i], inDocument[foundDocuments[i]]);
            inDocument[foundDocuments[i]] = 0;
        }
        for (int i = 0; i < subjects; i++) {
            ofSubject.accept(foundSubjects[i], inSubject[foundSubjects[i]]);
            inSubject[foundSubjects[i]] = 0;
        }
        documents = 0;
        subjects = 0;
    }
}
