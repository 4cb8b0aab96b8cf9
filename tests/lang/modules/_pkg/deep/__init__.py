print('init', __name__)
from . import leaf
from .. import sibling
from ..sibling import value as upper_value
