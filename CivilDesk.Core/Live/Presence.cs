namespace CivilDesk.Core.Live;

/// <summary>
/// Who has which record open at this moment, so that two people at one case see each other. Kept in memory only: a screen that
/// is gone is nobody.
/// </summary>
public sealed class Presence(LiveFeed live)
{
    private readonly Lock _gate = new();
    private readonly List<Place> _places = [];

    /// <summary>Takes a place at a record until the answer is disposed.</summary>
    public IDisposable Enter(string record, long person, string name)
    {
        var place = new Place(this, record, person, name);
        lock (_gate)
        {
            _places.Add(place);
        }

        live.Publish(LiveTopic.Presence);
        return place;
    }

    /// <summary>Who else is at the record, each once, in the order in which they came.</summary>
    public IReadOnlyList<string> Others(string record, long person)
    {
        lock (_gate)
        {
            return [.. _places.Where(place => place.Record == record && place.Person != person).DistinctBy(place => place.Person).Select(place => place.Name)];
        }
    }

    private void Leave(Place place)
    {
        lock (_gate)
        {
            if (!_places.Remove(place))
            {
                return;
            }
        }

        live.Publish(LiveTopic.Presence);
    }

    private sealed class Place(Presence house, string record, long person, string name) : IDisposable
    {
        public string Record => record;

        public long Person => person;

        public string Name => name;

        public void Dispose() => house.Leave(this);
    }
}
