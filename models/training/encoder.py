"""The encoder: a BERT of few layers whose weights come from an ONNX file, with the shape of words as extra input."""
import numpy as np
import onnx
from onnx import numpy_helper
import torch
from torch import nn
import torch.nn.functional as F

WIDTH, HEADS, SHAPES, TAGS, SINGLES, PHRASES = 384, 12, 8, 10, 64, 128
BASE = 768

# behind these layers of a small encoder of twelve a head of their own answers already
EARLY = (4, 6)


class Drop(nn.Module):
    """Dropout whose masks are cut from a pool made once: drawing them anew takes a tenth of the time of training."""

    pool = None

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training:
            return x
        if Drop.pool is None:
            Drop.pool = (torch.rand(1 << 24) >= self.rate).to(torch.bfloat16) / (1 - self.rate)
        at = int(torch.randint(0, (1 << 24) - x.numel(), (1,)))
        return x * Drop.pool[at:at + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = Drop(0.1)

    def forward(self, x, mask):
        b, n, width = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        a = torch.softmax(q @ k.transpose(-1, -2) * (width // HEADS) ** -0.5 + mask, -1) @ v
        a = a.permute(0, 2, 1, 3).reshape(b, n, width)
        x = self.norm1(x + self.drop(self.out(a)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary, layers, labels, width=WIDTH):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.places = nn.Embedding(512, width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.shapes = nn.Embedding(SHAPES, width)
        self.tags = nn.Embedding(TAGS, width)
        self.singles = nn.Embedding(SINGLES, width)
        self.phrases = nn.Embedding(PHRASES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width) for _ in range(layers))
        self.drop = Drop(0.1)
        self.head = nn.Linear(width, labels)
        self.early = nn.ModuleDict({str(i): nn.Linear(width, labels) for i in EARLY} if layers == 12 and width == WIDTH else {})
        for head in self.early.values():
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.tags.weight)
        nn.init.zeros_(self.singles.weight)
        nn.init.zeros_(self.phrases.weight)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def hidden(self, ids, shapes, singles, phrases, tag):
        mask = (ids != 0)[:, None, None, :]
        n = ids.shape[1]
        x = self.words(ids) + self.places.weight[:n] + self.kind + self.shapes(shapes) + self.singles(singles) + self.phrases(phrases) + self.tags(tag)[:, None, :]
        x = self.drop(self.norm(x))
        m = torch.zeros(mask.shape).masked_fill(~mask, -1e4)
        early = []
        for i, layer in enumerate(self.layers):
            x = layer(x, m)
            if str(i + 1) in self.early:
                early.append((self.early[str(i + 1)], x))
        return [(self.head, x)] + early

    def forward(self, ids, shapes, singles, phrases, at, tag, early=False):
        """Scores of the pieces at the flat places `at`; with `early`, a list of these and of those of the early heads."""
        heads = self.hidden(ids, shapes, singles, phrases, tag)
        scores = [head(self.drop(x.reshape(-1, x.shape[-1])[at])) for head, x in (heads if early else heads[:1])]
        return scores if early else scores[0]


def filled(m, get):
    """The encoder with the weights that `get` gives for the names that BERT's parts have in PyTorch."""
    with torch.no_grad():
        m.words.weight.copy_(get("embeddings.word_embeddings.weight"))
        m.places.weight.copy_(get("embeddings.position_embeddings.weight"))
        m.kind.copy_(get("embeddings.token_type_embeddings.weight")[0])
        m.norm.weight.copy_(get("embeddings.LayerNorm.weight"))
        m.norm.bias.copy_(get("embeddings.LayerNorm.bias"))
        for i, layer in enumerate(m.layers):
            p = f"encoder.layer.{i}."
            for end in ("weight", "bias"):
                getattr(layer.qkv, end).copy_(torch.cat([get(f"{p}attention.self.{part}.{end}") for part in ("query", "key", "value")]))
                for mine, name in [(layer.out, "attention.output.dense"), (layer.up, "intermediate.dense"), (layer.down, "output.dense"),
                                   (layer.norm1, "attention.output.LayerNorm"), (layer.norm2, "output.LayerNorm")]:
                    getattr(mine, end).copy_(get(f"{p}{name}.{end}"))
    return m


def load(path, layers, labels):
    """An encoder with the first `layers` layers of the ONNX file's; matrices that have lost their names are found by the graph."""
    graph = onnx.load(path).graph
    held = {t.name: t for t in graph.initializer}

    def get(name):
        if name in held:
            return torch.from_numpy(numpy_helper.to_array(held[name]).copy())
        place, part = name.removeprefix("encoder.layer.").removesuffix(".weight").split(".", 1)
        want = f"encoder/layer.{place}/{part.replace('.', '/')}/MatMul"
        for node in graph.node:
            if node.op_type == "MatMul" and node.name.endswith(want):
                for given in node.input:
                    if given in held:
                        return get(given).T
        raise KeyError(want)

    return filled(Encoder(held["embeddings.word_embeddings.weight"].dims[0], layers, labels), get)


def rows(words, kept):
    """Some rows of an embedding, as one of their own."""
    out = nn.Embedding(len(kept), words.embedding_dim)
    with torch.no_grad():
        out.weight.copy_(words.weight[kept])
    return out


def load_base(path, labels, layers=12):
    """An encoder as wide as BERT-base, from the arrays of `base.py`, which are named and turned as in TensorFlow."""
    held = np.load(path)

    def get(name):
        name = "bert." + name.replace("layer.", "layer_")
        if "LayerNorm" in name:
            name = name.replace(".weight", ".gamma").replace(".bias", ".beta")
        if "_embeddings.weight" in name:
            name = name.removesuffix(".weight")
        if name.endswith(".weight"):
            return torch.from_numpy(held[name.removesuffix("weight") + "kernel"]).T
        return torch.from_numpy(held[name])

    return filled(Encoder(len(held["bert.embeddings.word_embeddings"]), layers, labels, BASE), get)
