"""Writes the weights of BERT-base, cased, from TensorFlow's saved model as numpy arrays for `encoder.load_base`. Needs tensorflow-cpu."""
import sys

import numpy as np
import tensorflow as tf


def main():
    checkpoint = tf.train.load_checkpoint(f"{sys.argv[1]}/variables/variables")
    names = [n for n in checkpoint.get_variable_to_shape_map() if n.startswith("module/bert/")]
    np.savez(sys.argv[2], **{n[len("module/"):].replace("/", "."): checkpoint.get_tensor(n) for n in names})


if __name__ == "__main__":
    main()
