package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Source
class NoEntry {} // error: component-shape | @Source 'NoEntry' has no method 'pull'
