/** The words of which English texts are full; those that other languages write too are left out. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'the and to of that it you he was for on are with as his they be at one have this from or had by but not what all ' +
    'were when we there can an your which their said if do will each about how up out them then she many some would ' +
    'other into has more her two like him see time could make than been its who now people my made over did down ' +
    'only way find use may long little very after words called just where most know get through back much before ' +
    "right too any same tell well such because here why ask went need want thanks thank please sorry glad happy i'm " +
    "i'd i'll i've don't can't it's that's you're let's won't doesn't isn't yes sure call talk write week month next " +
    'hello dear hi best regards good great help i our us these those those anyone someone something nothing ' +
    'never always again right really afraid unfortunately busy free works day morning afternoon evening few weeks check'
  ).split(' '),
);
