"""Lists of names as clues: the same as org.copydesk.models.names.Lexicon."""
import gzip

LETTERS = "FSPNBU"
SINGLES, PHRASES = 64, 128


class Lists:
    def __init__(self, path):
        self.kinds, self.phrases, self.beginnings = {}, {}, set()
        with gzip.open(path, "rt", encoding="utf8") as f:
            for line in f:
                part = line.rstrip("\n").split("\t")
                if part[0] == "#":
                    continue
                bit = 1 << LETTERS.index(part[0])
                if " " not in part[1]:
                    self.kinds[part[1]] = self.kinds.get(part[1], 0) | bit
                else:
                    self.phrases[part[1]] = self.phrases.get(part[1], 0) | bit
                    at = part[1].find(" ")
                    while at > 0:
                        self.beginnings.add(part[1][:at])
                        at = part[1].find(" ", at + 1)

    def single(self, word):
        got = self.kinds.get(word)
        if got is None and len(word) > 3 and word == word.upper():
            got = self.kinds.get(word[0] + word.lower()[1:])
        return got or 0

    def of(self, words):
        """For each word its lists, and twice those of the longest listed phrase that covers it, plus one where that begins."""
        n = len(words)
        out = [0] * n
        i = 0
        while i < n:
            best, kind = 0, 0
            if words[i] in self.beginnings:
                phrase = words[i]
                for j in range(i + 1, min(n, i + 5)):
                    phrase += " " + words[j]
                    got = self.phrases.get(phrase)
                    if got:
                        best, kind = j - i + 1, got
                    if phrase not in self.beginnings:
                        break
            for j in range(i, i + best):
                out[j] = 2 * kind + (1 if j == i else 0)
            i += max(best, 1)
        return [self.single(w) for w in words], out
