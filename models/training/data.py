"""Sentences from conll files, and what is done to them for variety."""
import gzip
import random

import numpy as np

KINDS = ["PERSON", "ORG", "PLACE"]
LABELS = ["O"] + [p + k for k in KINDS for p in ("B-", "I-")]
NUMBER = {l: i for i, l in enumerate(LABELS)}


class Sentence:
    """`unsure`: words whose labels teach nothing. `soft`: instead of labels, another model's log probabilities of each, and log odds of firm."""

    __slots__ = ("words", "names", "tag", "masked", "weight", "unsure", "soft")

    def __init__(self, words, names, tag=0, masked=False, weight=1.0, unsure=None, soft=None):
        self.soft = soft
        self.words, self.names, self.tag, self.masked, self.weight, self.unsure = words, names, tag, masked, weight, unsure


def read(path, tag=0, masked=False, weight=1.0, mapping=None):
    out, words, names = [], [], []
    start = kind = None
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if not line.strip():
            if words:
                if kind:
                    names.append((start, len(words), kind))
                out.append(Sentence(words, names, tag, masked, weight))
            words, names, start, kind = [], [], None, None
            continue
        w, l = line.rsplit("\t", 1)
        if not l.startswith("I-") or kind is None:
            if kind:
                names.append((start, len(words), kind))
            kind = None
            if l.startswith("B-"):
                k = l[2:] if mapping is None else mapping(l[2:])
                if k:
                    start, kind = len(words), k
        words.append(w)
    return out


def taught(folder, name):
    """Sentences as `mark.py` wrote them, with the scores of their words."""
    with np.load(f"{folder}/{name}.npz") as f:
        ends, scores = np.cumsum(f["words"]), f["scores"]
    sentences = read(f"{folder}/{name}.conll")
    for s, end, n in zip(sentences, ends, np.diff(ends, prepend=0)):
        s.soft = scores[end - n:end]
    return [s for s in sentences if len(s.soft) == len(s.words)]


def joined(sentences):
    """One sentence of several that follow each other."""
    if len(sentences) == 1:
        return sentences[0]
    words, names, unsure, first = [], [], [], sentences[0]
    for s in sentences:
        names += [(a + len(words), b + len(words), k) for a, b, k in s.names]
        unsure += s.unsure or [False] * len(s.words)
        words = words + s.words
    soft = np.concatenate([s.soft for s in sentences]) if first.soft is not None else None
    return Sentence(words, names, first.tag, first.masked, first.weight, unsure if any(unsure) else None, soft)


def runs(sentences, most):
    """Sentences that follow each other, as many together as have at most so many words: [from, to) of each. `most` is called for each."""
    at, out = 0, []
    while at < len(sentences):
        end, room = at + 1, most() - len(sentences[at].words)
        while end < len(sentences) and len(sentences[end].words) <= room:
            room -= len(sentences[end].words)
            end += 1
        out.append((at, end))
        at = end
    return out


def lines(path):
    return [l.strip() for l in open(path, encoding="utf8") if l.strip() and not l.startswith("#")]


class Names:
    """Other names to put in the place of those that stand in a sentence."""

    def __init__(self, lists, lexicon, cut):
        self.fore, self.sur = lines(f"{lists}/forenames_world.txt"), lines(f"{lists}/surnames_world.txt")
        self.firms = [cut(n) for n in lines(f"{lists}/companies_all.txt")]
        self.universities = [cut(n) for n in lines(f"{lists}/universities.txt")]
        self.places = []
        with gzip.open(lexicon, "rt", encoding="utf8") as f:
            for line in f:
                part = line.rstrip("\n").split("\t")
                if part[0] == "P" and part[1][:1].isupper():
                    self.places.append(cut(part[1]))
        self.persons, self.orgs, self.locs, self.insts = [], [], [], []

    def learn(self, sentences):
        for s in sentences:
            for a, b, k in s.names:
                w = s.words[a:b]
                if not w[0][:1].isupper() or s.masked and s.tag == 9:
                    continue
                {"PERSON": self.persons, "ORG": self.orgs, "FIRM": self.orgs, "INSTITUTION": self.insts, "PLACE": self.locs}[k].append((w, k))

    def other(self, r, words, kind):
        if kind == "PERSON":
            if r.random() < 0.5:
                return r.choice(self.persons)[0], kind
            if len(words) == 1:
                return [r.choice(self.sur if r.random() < 0.8 else self.fore)], kind
            x = r.random()
            fore, sur = r.choice(self.fore), r.choice(self.sur)
            if x < 0.5:
                return [fore, sur], kind
            if x < 0.65:
                return [fore, r.choice(self.fore), sur], kind
            if x < 0.75:
                return [fore, r.choice(self.sur), sur], kind
            if x < 0.85:
                return [sur, fore], kind
            if x < 0.92:
                return [fore, r.choice("ABCDEFGHIJKLMNOPRSTVWYZ") + ".", sur], kind
            return [fore, r.choice(["al", "Al", "bin", "de", "van", "da"]), sur], kind
        if kind == "FIRM":
            if r.random() < 0.7:
                w = self.trim(r, r.choice(self.firms))
                return w, kind
            return list(words), kind
        if kind == "INSTITUTION":
            if words[-1] in ("University", "College") or "University" in words:
                return r.choice(self.universities), kind
            return r.choice(self.insts)
        if kind == "PLACE":
            if r.random() < 0.5:
                return r.choice(self.locs)[0], kind
            return r.choice(self.places), kind
        if r.random() < 0.3:
            w, k = r.choice(self.insts)
            return w, k
        return r.choice(self.orgs)

    @staticmethod
    def trim(r, words):
        ends = {"Limited", "Ltd", "Ltd.", "Inc", "Inc.", "Plc", "plc", "PLC", "S.A.", "SA", "Corp", "Corp.", "Corporation", "Co", "Co.", "AG", "NV", "N.V.", "Bhd", "Tbk", "ASA", "AB", "SE", "LLC", ",", ".", "Group", "Holdings", "Company", "A", "Shares", "&"}
        w = list(words)
        if r.random() < 0.7:
            while len(w) > 1 and w[-1] in ends:
                w.pop()
        return w[:6]


def swapped(r, s, names, share):
    """The sentence with some of its names replaced, equal names alike."""
    if not s.names or s.masked or s.unsure or s.soft is not None:
        return s
    chosen = {}
    words, out, at, any_ = [], [], 0, False
    for a, b, k in s.names:
        words += s.words[at:a]
        key = (tuple(s.words[a:b]), k)
        if key not in chosen:
            chosen[key] = names.other(r, s.words[a:b], k) if r.random() < share else None
        new = chosen[key]
        start = len(words)
        if new is None or not new[0]:
            words += s.words[a:b]
            out.append((start, len(words), k))
        else:
            any_ = True
            words += new[0]
            out.append((start, len(words), new[1]))
        at = b
    words += s.words[at:]
    return Sentence(words, out, s.tag, s.masked, s.weight) if any_ else s


def recased(r, s):
    x = r.random()
    if x < 0.03:
        return Sentence([w.upper() for w in s.words], s.names, s.tag, s.masked, s.weight, s.unsure, s.soft)
    if x < 0.05:
        return Sentence([w.lower() for w in s.words], s.names, s.tag, s.masked, s.weight, s.unsure, s.soft)
    if x < 0.09:
        return Sentence([w if len(w) < 4 and w.islower() else w[:1].upper() + w[1:] for w in s.words], s.names, s.tag, s.masked, s.weight, s.unsure, s.soft)
    return s
