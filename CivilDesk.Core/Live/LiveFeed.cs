using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace CivilDesk.Core.Live;

/// <summary>
/// The bell of the house: it rings after commits, at midnight and when a due time passes, and every
/// open window reads again. It carries no data, so that nobody can see what they may not.
/// </summary>
public sealed partial class LiveFeed(ILogger<LiveFeed> logger)
{
    private readonly Lock _gate = new();
    private Subscription[] _subscriptions = [];
    private long _rings;

    /// <summary>How many windows listen; tests use it to see that a left page has unsubscribed.</summary>
    public int SubscriberCount => _subscriptions.Length;

    /// <summary>Counts the rings, so that a shared snapshot knows whether it is still the latest.</summary>
    public long Rings => Interlocked.Read(ref _rings);

    /// <summary>
    /// Calls <paramref name="onChanged"/> after a ring of any of the topics. Rings during a call become one more call.
    /// The pump starts here, so that it keeps the subscriber's culture.
    /// </summary>
    public IDisposable Subscribe(LiveTopic topics, Func<Task> onChanged)
    {
        var subscription = new Subscription(this, topics, onChanged);
        lock (_gate)
        {
            _subscriptions = [.. _subscriptions, subscription];
        }

        return subscription;
    }

    public void Publish(LiveTopic topics)
    {
        if (topics is LiveTopic.None)
        {
            return;
        }

        // Who looks at what changes no figure: shared snapshots stay good.
        if (topics is not LiveTopic.Presence)
        {
            Interlocked.Increment(ref _rings);
        }

        // The array is replaced, never changed: knocking happens outside the lock.
        foreach (var subscription in _subscriptions)
        {
            subscription.Knock(topics);
        }
    }

    private void Remove(Subscription subscription)
    {
        lock (_gate)
        {
            _subscriptions = [.. _subscriptions.Where(other => other != subscription)];
        }
    }

    [LoggerMessage(LogLevel.Error, "A live subscriber of {Topics} failed")]
    private partial void SubscriberFailed(Exception error, LiveTopic topics);

    private sealed class Subscription : IDisposable
    {
        // One slot: a hundred knocks during a refresh become one more refresh.
        private readonly Channel<bool> _knocks =
            Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        private readonly LiveFeed _owner;
        private readonly LiveTopic _topics;

        public Subscription(LiveFeed owner, LiveTopic topics, Func<Task> onChanged)
        {
            _owner = owner;
            _topics = topics;
            _ = PumpAsync(onChanged);
        }

        public void Knock(LiveTopic topics)
        {
            if ((topics & _topics) != LiveTopic.None)
            {
                _knocks.Writer.TryWrite(true);
            }
        }

        public void Dispose()
        {
            _owner.Remove(this);
            _knocks.Writer.TryComplete();
        }

        private async Task PumpAsync(Func<Task> onChanged)
        {
            await foreach (var _ in _knocks.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                try
                {
                    await onChanged().ConfigureAwait(false);
                }
#pragma warning disable CA1031 // one broken screen must not stop the others
                catch (Exception error)
#pragma warning restore CA1031
                {
                    _owner.SubscriberFailed(error, _topics);
                }
            }
        }
    }
}
